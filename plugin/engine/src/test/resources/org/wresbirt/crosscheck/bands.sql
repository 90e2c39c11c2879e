-- The table behind indicator 1: people by contract, segment and band; unknown ethnicity is in the denominator.
SELECT
    reporting_year,
    contract,
    segment,
    band,
    count(*) FILTER (ethnic_group = 'WHITE') AS white,
    count(*) FILTER (ethnic_group = 'BME') AS bme,
    count(*) FILTER (ethnic_group = 'UNKNOWN') AS unknown,
    count(*) AS everybody,
    100 * bme / everybody AS bme_percent,
    100 * wilson_lower(bme / everybody, everybody) AS bme_percent_lower_95,
    100 * wilson_upper(bme / everybody, everybody) AS bme_percent_upper_95
FROM person
GROUP BY reporting_year, contract, segment, band
ORDER BY ALL;
