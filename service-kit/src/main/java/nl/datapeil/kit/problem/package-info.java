/// RFC 9457 problem responses: the only error body that any service sends.
@NullMarked
package nl.datapeil.kit.problem;

import org.jspecify.annotations.NullMarked;
