/**
 * Protects small numbers before anything is stored: what may be published of the results, and proof that nobody can work the
 * rest out. {@link org.wresbirt.disclosure.SmallNumberProtection#protect} is the way in. Nothing here knows how or where
 * results are stored.
 */
package org.wresbirt.disclosure;
