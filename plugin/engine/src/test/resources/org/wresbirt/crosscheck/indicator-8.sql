-- Indicator 8: staff personally experiencing discrimination at work from a manager, team leader or other colleague in
-- the last 12 months. Question 15b in the surveys of 2019 and 2020, 16b since 2021. Answers: 1 yes; 2 no.
-- Headline: BME percentage - white percentage. Interval: Newcombe.
WITH respondent AS (
    SELECT 2020 AS reporting_year, "Ethnic group" AS ethnic_group, q15b AS answer FROM survey_2020
    UNION ALL
    SELECT 2021, "Ethnic group", q15b FROM survey_2021
    UNION ALL
    SELECT 2022, "Ethnic group", q16b FROM survey_2022
), counted AS (
    -- An answer left blank or not on the questionnaire is in no base.
    SELECT
        reporting_year,
        survey_group(ethnic_group) AS ethnic_group,
        count(*) FILTER (answer = '1') AS experienced,
        count(*) FILTER (answer IN ('1', '2')) AS answered
    FROM respondent
    GROUP BY ALL
), figures AS (
    SELECT
        white.reporting_year,
        white.experienced AS white_numerator,
        white.answered AS white_denominator,
        white.experienced / white.answered AS white_share,
        bme.experienced AS bme_numerator,
        bme.answered AS bme_denominator,
        bme.experienced / bme.answered AS bme_share
    FROM counted AS white
    JOIN counted AS bme ON bme.reporting_year = white.reporting_year AND bme.ethnic_group = 'BME'
    WHERE white.ethnic_group = 'WHITE'
    UNION ALL
    -- Published results: the share (1 white staff, 2 all other ethnic groups combined) and its base; no numerator.
    SELECT 2023, NULL, q16b_eth_summary_n_1_2022::INTEGER, q16b_eth_summary_1_2022::DOUBLE,
        NULL, q16b_eth_summary_n_2_2022::INTEGER, q16b_eth_summary_2_2022::DOUBLE
    FROM survey_2023 WHERE org_id = 'ZEX'
    UNION ALL
    SELECT 2024, NULL, q16b_eth_summary_n_1_2023::INTEGER, q16b_eth_summary_1_2023::DOUBLE,
        NULL, q16b_eth_summary_n_2_2023::INTEGER, q16b_eth_summary_2_2023::DOUBLE
    FROM survey_2024 WHERE org_id = 'ZEX'
)
SELECT
    reporting_year,
    white_numerator,
    white_denominator,
    100 * white_share AS white_rate,
    bme_numerator,
    bme_denominator,
    100 * bme_share AS bme_rate,
    100 * (bme_share - white_share) AS headline_value,
    100 * newcombe_lower(bme_share, bme_denominator, white_share, white_denominator) AS lower_95,
    100 * newcombe_upper(bme_share, bme_denominator, white_share, white_denominator) AS upper_95
FROM figures
ORDER BY reporting_year;
