package nl.datapeil.catalog.rule.dcat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.rule.Constraint;
import nl.datapeil.catalog.rule.Part;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.Rule;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Obligation.Demand;
import org.apache.jena.datatypes.TypeMapper;
import org.jspecify.annotations.Nullable;

/// The tables of obligations, from `obligations.txt`.
public final class Obligations {
  private static final List<Obligation> ALL = read();
  private static final Map<Profile, Map<Type, List<Group>>> GROUPS = groups();

  private Obligations() {}

  /// What holds for one property of one class.
  public record Group(Property property, boolean backwards, List<Obligation> obligations) {}

  public static List<Obligation> all() {
    return ALL;
  }

  public static List<Group> of(Profile profile, Type type) {
    return GROUPS.getOrDefault(profile, Map.of()).getOrDefault(type, List.of());
  }

  private static List<Obligation> read() {
    var all = new ArrayList<Obligation>();
    var part = Part.BASE;
    var type = Type.AGENT;
    for (var line : Lines.of("obligations.txt")) {
      if (line.startsWith("[")) {
        var words = line.substring(1, line.length() - 1).split(" ", 2);
        part = Part.valueOf(words[0]);
        type = typeOf(words[1]);
      } else {
        row(part, type, List.of(line.split(" +")), all);
      }
    }
    return List.copyOf(all);
  }

  private static Type typeOf(String simpleName) {
    for (var type : Type.values()) {
      if (type.simpleName().equals(simpleName)) {
        return type;
      }
    }
    throw new IllegalArgumentException(simpleName);
  }

  private static void row(Part part, Type type, List<String> words, List<Obligation> all) {
    var backwards = words.getFirst().startsWith("^");
    var property = Properties.of(backwards ? words.getFirst().substring(1) : words.getFirst());
    var severity = words.contains("warning") ? Severity.WARNING : Severity.VIOLATION;
    var only = words.contains("300") ? Profile.NL_300 : null;
    for (var word : words.subList(1, words.size())) {
      var demand = demand(word);
      if (demand != null) {
        var rule = rule(part, type, property, backwards, demand, severity);
        all.add(new Obligation(rule, type, property, backwards, demand, only));
      }
    }
  }

  private static @Nullable Demand demand(String word) {
    return switch (word) {
      case "min1" -> new Demand.AtLeastOne();
      case "max1" -> new Demand.AtMostOne();
      case "iri" -> new Demand.Iri();
      case "resource" -> new Demand.IriOrBlank();
      case "literal" -> new Demand.AnyLiteral();
      case "date" -> new Demand.Date();
      case "described" -> new Demand.Described();
      case "warning", "300" -> null;
      default ->
          word.startsWith("is=")
              ? new Demand.Of(typeOf(word.substring(word.indexOf(':') + 1)))
              : new Demand.LiteralOf(
                  TypeMapper.getInstance().getSafeTypeByName(Vocabulary.iri(word)));
    };
  }

  private static Rule rule(
      Part part,
      Type type,
      Property property,
      boolean backwards,
      Demand demand,
      Severity severity) {
    var constraint = constraint(demand);
    var suffix = part == Part.NL_ADVICE ? "ADVISED" : constraint.suffix();
    var id =
        String.join(
            "-",
            part.prefix(),
            RuleIds.of(type.simpleName()),
            (backwards ? "MEMBER-" : "") + RuleIds.ofProperty(property.name()),
            suffix + (part == Part.RANGE && demand instanceof Demand.Described ? "-RANGE" : ""));
    var section =
        part.document()
            + " § "
            + type.simpleName()
            + ", "
            + (backwards ? "^" : "")
            + property.name();
    var text = Wording.of(type, property, backwards, demand, severity);
    return new Rule(
        id, part, section, type.prefixed(), property.name(), constraint, severity, text);
  }

  private static Constraint constraint(Demand demand) {
    return switch (demand) {
      case Demand.AtLeastOne() -> Constraint.MIN_COUNT;
      case Demand.AtMostOne() -> Constraint.MAX_COUNT;
      case Demand.Iri(), Demand.IriOrBlank(), Demand.AnyLiteral() -> Constraint.NODE_KIND;
      case Demand.Date(), Demand.Described() -> Constraint.NODE;
      case Demand.LiteralOf _ -> Constraint.DATATYPE;
      case Demand.Of _ -> Constraint.CLASS;
    };
  }

  private static Map<Profile, Map<Type, List<Group>>> groups() {
    var all = new EnumMap<Profile, Map<Type, List<Group>>>(Profile.class);
    for (var profile : Profile.values()) {
      var types = new EnumMap<Type, List<Group>>(Type.class);
      for (var type : Type.values()) {
        types.put(type, groups(profile, type));
      }
      all.put(profile, types);
    }
    return all;
  }

  private static List<Group> groups(Profile profile, Type type) {
    var rows = new LinkedHashMap<String, List<Obligation>>();
    for (var obligation : ALL) {
      if (obligation.type() == type && obligation.in(profile)) {
        var key = (obligation.backwards() ? "^" : "") + obligation.property().name();
        rows.computeIfAbsent(key, _ -> new ArrayList<>()).add(obligation);
      }
    }
    return rows.values().stream()
        .map(row ->
            new Group(row.getFirst().property(), row.getFirst().backwards(), List.copyOf(row)))
        .toList();
  }
}
