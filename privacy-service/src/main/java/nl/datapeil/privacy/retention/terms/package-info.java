/// Retention rules, destruction orders and certificates: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.retention.terms;

import org.jspecify.annotations.NullMarked;
