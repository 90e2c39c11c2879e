-- The board: every member, and of which voting, not voting, executive and not executive; unknown ethnicity is part of
-- the whole. Compared with the BME share of all substantive staff. Interval of the difference: Newcombe.
CREATE TABLE board AS
WITH member AS (
    SELECT 2020 AS reporting_year, * FROM board_2020
    UNION ALL BY NAME SELECT 2021 AS reporting_year, * FROM board_2021
    UNION ALL BY NAME SELECT 2022 AS reporting_year, * FROM board_2022
    UNION ALL BY NAME SELECT 2023 AS reporting_year, * FROM board_2023
    UNION ALL BY NAME SELECT 2024 AS reporting_year, * FROM board_2024
), membership AS (
    SELECT 'ALL' AS membership, * FROM member
    UNION ALL SELECT CASE Voting WHEN 'Y' THEN 'VOTING' ELSE 'NON_VOTING' END, * FROM member
    UNION ALL SELECT CASE Executive WHEN 'Y' THEN 'EXECUTIVE' ELSE 'NON_EXECUTIVE' END, * FROM member
), counted AS (
    SELECT
        reporting_year,
        membership,
        count(*) FILTER (ethnic_group("Ethnic Origin") = 'WHITE') AS white,
        count(*) FILTER (ethnic_group("Ethnic Origin") = 'BME') AS bme,
        count(*) FILTER (ethnic_group("Ethnic Origin") = 'UNKNOWN') AS unknown,
        count(*) AS members
    FROM membership
    GROUP BY reporting_year, membership
)
SELECT
    counted.*,
    100 * workforce.bme / workforce.everybody AS workforce_bme_rate,
    100 * (counted.bme / members - workforce.bme / workforce.everybody) AS difference,
    100 * newcombe_lower(counted.bme / members, members, workforce.bme / workforce.everybody, workforce.everybody)
        AS lower_95,
    100 * newcombe_upper(counted.bme / members, members, workforce.bme / workforce.everybody, workforce.everybody)
        AS upper_95
FROM counted
JOIN workforce USING (reporting_year)
ORDER BY ALL;
