/** The header of a dataset whose rows cannot be read without it: rejected rows are given out under it to be mended. */
export const datasetHeader = "alter table dataset add column header varchar;";
