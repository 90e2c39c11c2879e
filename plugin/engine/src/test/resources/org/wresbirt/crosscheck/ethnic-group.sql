-- White = the three White categories of the NHS code list of 2001 (A, B, C) and everything below C.
-- BME = every other stated category (D to S and everything below them; Chinese, R, among them).
-- Unknown = Z, 99, blank, "prefer not to say", and whatever stands in no list.
-- Codes of the 1991 census are still met: 0 White; 1 to 8 BME; 9 not given.

-- The code is the first word, when it looks like one: "H Asian or Asian British - Indian" or "h" alone.
CREATE MACRO ethnic_code(ethnic_origin) AS regexp_extract(upper(trim(ethnic_origin)), '^([0-9A-Z]{1,2})( |$)', 1);

CREATE MACRO ethnic_group(ethnic_origin) AS CASE
    WHEN ethnic_origin IS NULL OR trim(ethnic_origin) = '' THEN 'UNKNOWN'

    WHEN ethnic_code(ethnic_origin) IN ('A', 'B', 'C') THEN 'WHITE'
    WHEN regexp_full_match(ethnic_code(ethnic_origin), 'C[23A-Y]') THEN 'WHITE'
    WHEN ethnic_code(ethnic_origin) = '0' THEN 'WHITE'

    WHEN ethnic_code(ethnic_origin) IN ('D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'R', 'S') THEN 'BME'
    WHEN regexp_full_match(ethnic_code(ethnic_origin), 'G[A-F]|L[A-K]|P[A-E]|S[A-E]') THEN 'BME'
    WHEN regexp_full_match(ethnic_code(ethnic_origin), '[1-8]') THEN 'BME'

    -- Without a code the text decides: "White - Irish", "Mixed - White & Asian", "Asian or Asian British - Indian".
    WHEN upper(trim(ethnic_origin)) LIKE 'WHITE - %' THEN 'WHITE'
    WHEN upper(trim(ethnic_origin)) LIKE 'MIXED - %' THEN 'BME'
    WHEN upper(trim(ethnic_origin)) LIKE 'ASIAN OR ASIAN BRITISH - %' THEN 'BME'
    WHEN upper(trim(ethnic_origin)) LIKE 'BLACK OR BLACK BRITISH - %' THEN 'BME'
    WHEN upper(trim(ethnic_origin)) IN ('CHINESE', 'ANY OTHER ETHNIC GROUP') THEN 'BME'

    ELSE 'UNKNOWN'
END;

-- The staff survey has codes of its own, until 2024: 01 to 04 White; 05 to 18 every other group; blank unknown.
CREATE MACRO survey_group(ethnic_group) AS CASE
    WHEN try_cast(ethnic_group AS INTEGER) BETWEEN 1 AND 4 THEN 'WHITE'
    WHEN try_cast(ethnic_group AS INTEGER) BETWEEN 5 AND 18 THEN 'BME'
    ELSE 'UNKNOWN'
END;

-- A reporting year ends on 31 March: 1 April 2023 to 31 March 2024 is 2024. A date that no calendar has gives none.
CREATE MACRO day(text) AS try_strptime(text, ['%d/%m/%Y', '%d-%b-%Y'])::DATE;
CREATE MACRO reporting_year(text) AS year(day(text)) + CASE WHEN month(day(text)) >= 4 THEN 1 ELSE 0 END;
