/// What a decision is taken on: the question, its purpose and what the registers know: plain Java.
@NullMarked
package nl.datapeil.privacy.decision.input;

import org.jspecify.annotations.NullMarked;
