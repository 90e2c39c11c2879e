-- The raw rows, file by file, every cell as the text that stands in the file.
-- To try it by hand in DuckDB: SET VARIABLE extracts = '/folder/of/the/sample'; then run these files in this order:
-- extracts, ethnic-group, intervals, people, and any of the others. The workbook survey_2024 cannot be read by DuckDB
-- itself: whoever runs this makes a table of its second sheet first.

-- Workforce, one row an assignment. Three title lines and a blank one stand above the header in 2020, 2022 and 2024.
CREATE TABLE workforce_2020 AS FROM read_csv(getvariable('extracts') || '/2020/Staff in Post 31-Mar-2020.csv',
    skip = 4, header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE workforce_2021 AS FROM read_csv(getvariable('extracts') || '/2021/ESR BI Staff in Post 31-Mar-2021.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE workforce_2022 AS FROM read_csv(getvariable('extracts') || '/2022/Staff in Post 31-Mar-2022.csv',
    skip = 4, header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE workforce_2023 AS FROM read_csv(getvariable('extracts') || '/2023/ESR BI Staff in Post 31-Mar-2023.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE workforce_2024 AS FROM read_csv(getvariable('extracts') || '/2024/Staff in Post 31-Mar-2024.csv',
    skip = 4, header = true, delim = ',', quote = '"', all_varchar = true);

-- Recruitment, one row an application. Semicolons in 2021; Windows-1252 in 2023, of which the columns that matter here
-- hold ASCII only, so that Latin-1 reads them alike.
CREATE TABLE recruitment_2020 AS FROM read_csv(getvariable('extracts') || '/2020/Trac applicants 2020.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE recruitment_2021 AS FROM read_csv(getvariable('extracts') || '/2021/Trac applicants 2021.csv',
    header = true, delim = ';', quote = '"', all_varchar = true);
CREATE TABLE recruitment_2022 AS FROM read_csv(getvariable('extracts') || '/2022/Trac applicants 2022.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE recruitment_2023 AS FROM read_csv(getvariable('extracts') || '/2023/Trac applicants 2023.csv',
    header = true, delim = ',', quote = '"', all_varchar = true, encoding = 'latin-1');
CREATE TABLE recruitment_2024 AS FROM read_csv(getvariable('extracts') || '/2024/Trac applicants 2024.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);

-- Disciplinary, one row a case. The trackers of 2021 and 2024 hold no ethnic origin.
CREATE TABLE disciplinary_2020 AS FROM read_csv(getvariable('extracts') || '/2020/ER Tracker cases.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE disciplinary_2021 AS FROM read_csv(getvariable('extracts') || '/2021/ER Tracker cases.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE disciplinary_2022 AS FROM read_csv(getvariable('extracts') || '/2022/ER Tracker cases.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE disciplinary_2023 AS FROM read_csv(getvariable('extracts') || '/2023/ER Tracker cases.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE disciplinary_2024 AS FROM read_csv(getvariable('extracts') || '/2024/ER Tracker cases.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);

-- Training, one row a course of a person. Tabs in 2022.
CREATE TABLE training_2020 AS FROM read_csv(getvariable('extracts') || '/2020/OLM Learning Activity.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE training_2021 AS FROM read_csv(getvariable('extracts') || '/2021/OLM Learning Activity.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE training_2022 AS FROM read_csv(getvariable('extracts') || '/2022/OLM Learning Activity.txt',
    header = true, delim = '\t', quote = '"', all_varchar = true);
CREATE TABLE training_2023 AS FROM read_csv(getvariable('extracts') || '/2023/OLM Learning Activity.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE training_2024 AS FROM read_csv(getvariable('extracts') || '/2024/OLM Learning Activity.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);

-- Staff survey of the autumn before the reporting year: respondents until 2022, the published percentages after.
CREATE TABLE survey_2020 AS FROM read_csv(getvariable('extracts') || '/2020/NSS19 ZEX respondent level.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE survey_2021 AS FROM read_csv(getvariable('extracts') || '/2021/NSS20 ZEX respondent level.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE survey_2022 AS FROM read_csv(getvariable('extracts') || '/2022/NSS21 ZEX respondent level.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE survey_2023 AS FROM read_csv(getvariable('extracts') || '/2023/Benchmark report Excel data 2022.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);

-- Board, one row a member.
CREATE TABLE board_2020 AS FROM read_csv(getvariable('extracts') || '/2020/Board members.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE board_2021 AS FROM read_csv(getvariable('extracts') || '/2021/Board members.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE board_2022 AS FROM read_csv(getvariable('extracts') || '/2022/Board members.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE board_2023 AS FROM read_csv(getvariable('extracts') || '/2023/Board members.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
CREATE TABLE board_2024 AS FROM read_csv(getvariable('extracts') || '/2024/Board members.csv',
    header = true, delim = ',', quote = '"', all_varchar = true);
