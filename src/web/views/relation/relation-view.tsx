export function RelationView() { return null; }
