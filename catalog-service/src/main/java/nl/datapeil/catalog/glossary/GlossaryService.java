package nl.datapeil.catalog.glossary;

import static nl.datapeil.catalog.CatalogProblem.GLOSSARY_LOOP;
import static nl.datapeil.catalog.CatalogProblem.GLOSSARY_TERM_NOT_FOUND;
import static nl.datapeil.catalog.CatalogProblem.GLOSSARY_URI_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.glossary.term.Hierarchy;
import nl.datapeil.catalog.glossary.term.TermDraft;
import nl.datapeil.catalog.glossary.term.TermView;
import nl.datapeil.catalog.glossary.term.TermWish;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;

/// The use cases of the glossary: one method each, one transaction each.
@ApplicationScoped
@Transactional
class GlossaryService {
  private final GlossaryRepository terms;
  private final TermViews views;
  private final TermLinks links;
  private final GlossaryRecords records;
  private final Today today;

  GlossaryService(
      GlossaryRepository terms,
      TermViews views,
      TermLinks links,
      GlossaryRecords records,
      Today today) {
    this.terms = terms;
    this.views = views;
    this.links = links;
    this.records = records;
    this.today = today;
  }

  TermView get(UUID id, Sight sight) {
    return terms
        .findByIdOptional(id)
        .filter(term -> sight == Sight.EVERYTHING || term.isApproved())
        .map(term -> views.one(term, sight))
        .orElseThrow(() -> notFound(id));
  }

  /// `limit` is capped already.
  Page<TermView> list(TermWish wish, Sight sight, UUID after, int limit) {
    if (wish.dataset() != null && !views.shows(wish.dataset(), sight)) {
      return new Page<>(List.of(), null);
    }
    var found = views.all(terms.page(wish, sight, after, limit + 1), sight);
    return Page.of(found, limit, TermView::id, view -> view);
  }

  TermView add(TermDraft draft, String by) {
    terms.countChange();
    var id = Ids.next();
    var uri = draft.uri() == null ? records.uriOf(id) : draft.uri();
    var term = new GlossaryTerm(id, uri, draft, by, today.now());
    links.set(term, draft);
    terms.persist(term);
    return stored(term, "created", by);
  }

  /// The URI is lasting, so a draft that names another one is refused.
  TermView replace(UUID id, TermDraft draft, IfMatch condition, String by) {
    terms.countChange();
    var term = requireForChange(id, condition);
    if (draft.uri() != null && !draft.uri().equals(term.uri())) {
      throw GLOSSARY_URI_TAKEN.because(
          "The URI of a term stays: %s.", "De URI van een term blijft: %s.", term.uri());
    }
    term.describe(draft, by, today.now());
    links.set(term, draft);
    return stored(term, "updated", by);
  }

  void delete(UUID id, IfMatch condition, String by) {
    terms.countChange();
    var term = requireForChange(id, condition);
    terms.delete(term);
    terms.flush();
    records.removed(term, by);
  }

  private TermView stored(GlossaryTerm term, String action, String by) {
    try {
      terms.flush();
    } catch (ConstraintViolationException e) {
      if ("glossary_term_uri_unique".equals(e.getConstraintName())) {
        throw GLOSSARY_URI_TAKEN.because(
            "Another term has the URI %s already.",
            "Een andere term heeft de URI %s al.", term.uri());
      }
      throw e;
    }
    refuseLoop(terms);
    var view = views.one(term, Sight.EVERYTHING);
    records.noted(view, action, by);
    return view;
  }

  static void refuseLoop(GlossaryRepository terms) {
    if (new Hierarchy(terms.broader()).loop().isPresent()) {
      throw GLOSSARY_LOOP.because(
          "A term would be broader than itself, by way of others. Leave one of them out of"
              + " `broader`.",
          "Een term zou via andere breder zijn dan zichzelf. Laat er een weg uit `broader`.");
    }
  }

  private GlossaryTerm requireForChange(UUID id, IfMatch condition) {
    var term = terms.findForChange(id).orElseThrow(() -> notFound(id));
    condition.require(term.version());
    return term;
  }

  private static ProblemException notFound(UUID id) {
    return GLOSSARY_TERM_NOT_FOUND.because("No term has id %s.", "Geen term heeft id %s.", id);
  }
}
