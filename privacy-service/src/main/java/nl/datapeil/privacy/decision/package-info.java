/// Decisions on the use of protected data, in the shape of OpenID AuthZEN's evaluation.
@NullMarked
package nl.datapeil.privacy.decision;

import org.jspecify.annotations.NullMarked;
