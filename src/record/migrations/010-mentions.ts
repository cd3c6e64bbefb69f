/** The words by which a sentence names actor and recipient, beside their offsets. */
export const mentions = `
alter table event add column actor_exact varchar;
alter table event add column recipient_exact varchar;
`;
