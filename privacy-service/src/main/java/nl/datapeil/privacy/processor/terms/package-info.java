/// What a processor is, what an agreement says and whether it will do: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.processor.terms;

import org.jspecify.annotations.NullMarked;
