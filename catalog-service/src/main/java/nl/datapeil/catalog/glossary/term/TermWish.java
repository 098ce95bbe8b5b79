package nl.datapeil.catalog.glossary.term;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which terms a reader looks for; each member that is present narrows the answer.
public record TermWish(String words, @Nullable TermStatus status, @Nullable UUID dataset) {}
