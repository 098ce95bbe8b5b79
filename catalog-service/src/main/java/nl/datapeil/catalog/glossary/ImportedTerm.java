package nl.datapeil.catalog.glossary;

import java.util.Set;
import nl.datapeil.catalog.glossary.term.TermDraft;

/// A concept of a SKOS file; its relations are URIs still.
public record ImportedTerm(String uri, TermDraft draft, Set<String> broader, Set<String> related) {
  public ImportedTerm {
    broader = Set.copyOf(broader);
    related = Set.copyOf(related);
  }
}
