/**
 * The statistics behind the tables: pure functions, each formula in one place with its source. Knows nothing of the
 * standard. Everything is immutable and safe for any number of threads; all intervals are two-sided 95%.
 */
package org.wresbirt.statistics;
