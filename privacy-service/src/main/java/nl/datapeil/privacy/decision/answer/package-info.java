/// How a decision is worded: what it rests on, what must be done, and the way to a yes.
@NullMarked
package nl.datapeil.privacy.decision.answer;

import org.jspecify.annotations.NullMarked;
