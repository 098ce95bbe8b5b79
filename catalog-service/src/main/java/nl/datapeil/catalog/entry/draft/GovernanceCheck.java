package nl.datapeil.catalog.entry.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// What is wrong with the governance in a draft, all at once. What may still be added later, such
/// as the reason of a closed dataset, is for publication to ask.
public final class GovernanceCheck {
  private static final Pattern SQL_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
  private static final Text BAD_NAME =
      new Text(
          "must begin with a lower-case letter and hold at most 63 lower-case letters, digits and"
              + " underscores",
          "moet met een kleine letter beginnen en uit hoogstens 63 kleine letters, cijfers en"
              + " liggende streepjes bestaan");
  private static final Text CONTRADICTORY =
      new Text(
          "contradicts access: OPEN goes with PUBLIC, CLOSED with RESTRICTED or NON_PUBLIC",
          "is in strijd met access: OPEN hoort bij PUBLIC, CLOSED bij RESTRICTED of NON_PUBLIC");
  private static final Text EXPOSED =
      new Text(
          "an open dataset cannot hold this; close the dataset or leave the column out",
          "mag niet in een open dataset; sluit de dataset of laat de kolom weg");
  private static final Text MISSING = new Text("is missing", "ontbreekt");

  private final List<Violation> violations = new ArrayList<>();

  private GovernanceCheck() {}

  /// A new draft needs a title at least, so that people can tell it from others.
  public static List<Violation> ofNew(Kind kind, EntryDraft draft) {
    var violations = new ArrayList<>(of(kind, draft));
    var title = draft.members().get("title");
    if (title == null || title.isNull()) {
      violations.add(new Violation("title", MISSING));
    }
    return violations;
  }

  public static List<Violation> of(Kind kind, EntryDraft draft) {
    var check = new GovernanceCheck();
    check.text("owner", draft.owner(), 200);
    check.text("accessReason", draft.accessReason(), 2000);
    if (kind == Kind.DATASET) {
      check.name("name", draft.name());
      check.linkingKeys(draft.linkingKeys());
      check.columns(draft);
    } else {
      check.datasetsOnly(draft);
    }
    return check.violations;
  }

  /// What is wrong with a draft whose access rights, as they will be stored, mean `described`, or
  /// nothing. However access was said, and if it was said before: what is open holds nothing about
  /// people.
  public static List<Violation> ofAccess(EntryDraft draft, @Nullable Access described) {
    var check = new GovernanceCheck();
    if (draft.access() != null && described != null && draft.access() != described) {
      check.add("accessRights", CONTRADICTORY);
    }
    if (draft.access() == Access.OPEN || described == Access.OPEN) {
      check.exposed(draft.columns());
    }
    return check.violations;
  }

  private void exposed(List<@Nullable ColumnDraft> columns) {
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (column != null && column.sensitivity() != null && column.sensitivity().concernsPeople()) {
        add("columns[" + i + "].sensitivity", EXPOSED);
      }
    }
  }

  private void add(String field, Text message) {
    violations.add(new Violation(field, message));
  }

  private void name(String field, @Nullable String name) {
    if (name != null && !SQL_NAME.matcher(name).matches()) {
      add(field, BAD_NAME);
    }
  }

  private void text(String field, @Nullable String text, int max) {
    if (text == null) {
      return;
    }
    if (text.isBlank()) {
      add(
          field,
          new Text(
              "must not be blank; leave it out when there is nothing to say",
              "mag niet leeg zijn; laat het weg als er niets te melden is"));
    } else if (text.codePoints()
        .anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
      add(
          field,
          new Text(
              "holds a NUL or half of a surrogate pair, which cannot be stored",
              "bevat een NUL of een halve surrogate pair, die niet bewaard kan worden"));
    } else if (text.codePointCount(0, text.length()) > max) {
      add(field, Text.of("must have at most %d characters", "mag hoogstens %d tekens hebben", max));
    }
  }

  private void atMost(String field, List<?> list, int max) {
    if (list.size() > max) {
      add(field, Text.of("must hold at most %d", "mag er hoogstens %d bevatten", max));
    }
  }

  private void linkingKeys(List<@Nullable String> keys) {
    atMost("linkingKeys", keys, 50);
    var seen = new HashSet<String>();
    for (var i = 0; i < keys.size(); i++) {
      var key = keys.get(i);
      var field = "linkingKeys[" + i + "]";
      text(field, key, 100);
      if (key == null) {
        add(field, MISSING);
      } else if (!seen.add(key)) {
        add(field, new Text("is given twice", "staat er twee keer in"));
      }
    }
  }

  private void columns(EntryDraft draft) {
    var columns = draft.columns();
    atMost("columns", columns, 1000);
    var seen = new HashSet<String>();
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var field = "columns[" + i + "]";
      if (column == null) {
        add(field, MISSING);
        continue;
      }
      column(field, column);
      if (column.name() != null && !seen.add(column.name())) {
        add(
            field + ".name",
            new Text(
                "is the name of an earlier column too; give each column its own name",
                "is ook de naam van een eerdere kolom; geef elke kolom een eigen naam"));
      }
    }
  }

  private void column(String field, ColumnDraft column) {
    required(field + ".name", column.name());
    required(field + ".type", column.type());
    required(field + ".sensitivity", column.sensitivity());
    name(field + ".name", column.name());
    text(field + ".title", column.title(), 200);
    text(field + ".description", column.description(), 2000);
  }

  private void required(String field, @Nullable Object value) {
    if (value == null) {
      add(field, MISSING);
    }
  }

  private void datasetsOnly(EntryDraft draft) {
    var only = new Text("belongs to datasets only", "hoort alleen bij datasets");
    if (draft.name() != null) {
      add("name", only);
    }
    if (draft.sourceKind() != null) {
      add("sourceKind", only);
    }
    if (draft.finestGranularity() != null) {
      add("finestGranularity", only);
    }
    if (!draft.linkingKeys().isEmpty()) {
      add("linkingKeys", only);
    }
    if (!draft.columns().isEmpty()) {
      add("columns", only);
    }
  }
}
