/**
 * From counts to the figures of the standard: the nine indicators, their tables and their sentences. Nothing here sees a
 * person, and nothing here reads or stores a file. {@link org.wresbirt.indicator.Indicators#compute} is the way in; the
 * records are what comes out.
 *
 * <p>Definitions, phrases, sentences, survey questions and the published measures to compare with are CSV files beside the
 * classes, so that each can be corrected in one place.
 */
package org.wresbirt.indicator;
