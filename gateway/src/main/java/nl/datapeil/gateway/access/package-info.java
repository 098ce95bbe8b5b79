/// Who may knock, and how often.
@NullMarked
package nl.datapeil.gateway.access;

import org.jspecify.annotations.NullMarked;
