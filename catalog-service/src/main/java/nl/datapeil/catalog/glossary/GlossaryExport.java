package nl.datapeil.catalog.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.glossary.term.TermView;

/// Every term that a reader may see.
@ApplicationScoped
@Transactional
public class GlossaryExport {
  private final GlossaryRepository terms;
  private final TermViews views;

  GlossaryExport(GlossaryRepository terms, TermViews views) {
    this.terms = terms;
    this.views = views;
  }

  public List<TermView> all(Sight sight) {
    return views.all(terms.all(sight), sight);
  }
}
