package nl.datapeil.catalog.dataset;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.datapeil.catalog.term.Access;
import org.jspecify.annotations.Nullable;

/// Reports each breach at the value to mend, beside what is wrong with single values, so that all
/// comes at once. What is absent is reported elsewhere.
public class CoherenceCheck implements ConstraintValidator<Coherent, DatasetDraft> {
  @Override
  public boolean isValid(DatasetDraft draft, ConstraintValidatorContext context) {
    var breaches = new Breaches(context);
    checkAccess(draft, breaches);
    checkLinkingKeys(draft.linkingKeys(), breaches);
    checkColumns(draft, breaches);
    return breaches.none();
  }

  private static void checkAccess(DatasetDraft draft, Breaches breaches) {
    if (draft.access() == Access.CLOSED && draft.accessReason() == null) {
      breaches.add("accessReason", "access-reason.missing");
    }
    if (draft.licence() != null && !isAbsoluteUri(draft.licence())) {
      breaches.add("licence", "licence.relative");
    }
  }

  private static void checkLinkingKeys(List<String> given, Breaches breaches) {
    List<@Nullable String> keys = new ArrayList<>(given);
    var seen = new HashSet<String>();
    for (var i = 0; i < keys.size(); i++) {
      var key = keys.get(i);
      if (key != null && !seen.add(key)) {
        breaches.add("linkingKeys[" + i + "]", "linking-key.repeated");
      }
    }
  }

  private static void checkColumns(DatasetDraft draft, Breaches breaches) {
    List<@Nullable ColumnDraft> columns = new ArrayList<>(draft.columns());
    var seen = new HashSet<String>();
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (column == null) {
        continue;
      }
      if (column.name() != null && !seen.add(column.name())) {
        breaches.add("columns", i, "name", "column.repeated");
      }
      if (draft.access() == Access.OPEN
          && column.sensitivity() != null
          && column.sensitivity().concernsPeople()) {
        breaches.add("columns", i, "sensitivity", "column.sensitive");
      }
    }
  }

  private static boolean isAbsoluteUri(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException _) {
      return false;
    }
  }

  /// Collects breaches under keys of `ValidationMessages`.
  private static final class Breaches {
    private final ConstraintValidatorContext context;
    private boolean none = true;

    Breaches(ConstraintValidatorContext context) {
      this.context = context;
      context.disableDefaultConstraintViolation();
    }

    void add(String field, String key) {
      none = false;
      violation(key).addPropertyNode(field).addConstraintViolation();
    }

    void add(String list, int index, String field, String key) {
      none = false;
      violation(key)
          .addPropertyNode(list)
          .addPropertyNode(field)
          .inIterable()
          .atIndex(index)
          .addConstraintViolation();
    }

    boolean none() {
      return none;
    }

    private ConstraintValidatorContext.ConstraintViolationBuilder violation(String key) {
      return context.buildConstraintViolationWithTemplate("{nl.datapeil.catalog." + key + "}");
    }
  }
}
