package nl.datapeil.catalog.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.catalog.Sight;

/// Every term that a reader may see.
@ApplicationScoped
@Transactional
public class GlossaryExport {
  /// Terms whose links are looked up at once.
  private static final int BATCH = 500;

  private final GlossaryRepository terms;
  private final TermViews views;

  GlossaryExport(GlossaryRepository terms, TermViews views) {
    this.terms = terms;
    this.views = views;
  }

  public List<TermView> all(Sight sight) {
    var all = terms.all(sight);
    var shown = new ArrayList<TermView>(all.size());
    for (var i = 0; i < all.size(); i += BATCH) {
      shown.addAll(views.all(all.subList(i, Math.min(i + BATCH, all.size())), sight));
    }
    return shown;
  }
}
