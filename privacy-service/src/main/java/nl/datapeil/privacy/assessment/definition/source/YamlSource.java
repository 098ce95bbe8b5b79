package nl.datapeil.privacy.assessment.definition.source;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.datapeil.privacy.assessment.definition.source.Entry.Items;
import nl.datapeil.privacy.assessment.definition.source.Entry.Leaf;
import nl.datapeil.privacy.assessment.definition.source.Entry.Members;
import nl.datapeil.privacy.assessment.definition.source.Source.TooMuch;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// YAML as a tree of entries. Nothing is constructed from it, and what aliases multiply is counted.
final class YamlSource {
  private static final int DEEPEST = 60;
  private static final int MOST_ENTRIES = 100_000;

  private final Findings findings;
  private int entries;

  private YamlSource(Findings findings) {
    this.findings = findings;
  }

  static Entry read(String text, Findings findings) {
    var options = new LoaderOptions();
    options.setCodePointLimit(Source.MOST_BYTES);
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(50);
    var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
    return root == null ? new Leaf(1, null, "") : new YamlSource(findings).entry(root, 0);
  }

  private Entry entry(Node node, int depth) {
    var line = node.getStartMark().getLine() + 1;
    if (++entries > MOST_ENTRIES || depth > DEEPEST) {
      throw new TooMuch(
          line,
          "The file unfolds to more than %d entries or %d levels.",
          "Het bestand ontvouwt zich tot meer dan %d elementen of %d niveaus.",
          MOST_ENTRIES,
          DEEPEST);
    }
    return switch (node) {
      case ScalarNode scalar -> new Leaf(line, value(scalar), scalar.getValue());
      case SequenceNode sequence ->
          new Items(line, sequence.getValue().stream().map(n -> entry(n, depth + 1)).toList());
      case MappingNode mapping -> members(mapping, line, depth);
      default -> new Leaf(line, null, "");
    };
  }

  private Members members(MappingNode mapping, int line, int depth) {
    var members = new LinkedHashMap<String, Entry>();
    for (var tuple : mapping.getValue()) {
      if (Tag.MERGE.equals(tuple.getKeyNode().getTag())) {
        merge(entry(tuple.getValueNode(), depth + 1), members);
      } else {
        member(tuple, members, depth);
      }
    }
    return new Members(line, members);
  }

  private void member(NodeTuple tuple, Map<String, Entry> members, int depth) {
    var line = tuple.getKeyNode().getStartMark().getLine() + 1;
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      throw new TooMuch(line, "A key must be a text.", "Een sleutel moet een tekst zijn.");
    }
    if (members.put(key.getValue(), entry(tuple.getValueNode(), depth + 1)) != null) {
      findings.remark(
          key.getValue(),
          line,
          "The key stands twice in the same object; the last one counts.",
          "De sleutel staat twee keer in hetzelfde object; de laatste telt.");
    }
  }

  private static void merge(Entry from, Map<String, Entry> members) {
    switch (from) {
      case Members(_, var more) -> more.forEach(members::putIfAbsent);
      case Items(_, var several) -> several.forEach(one -> merge(one, members));
      case Leaf _ -> {}
    }
  }

  private static @Nullable Object value(ScalarNode scalar) {
    var text = scalar.getValue();
    var tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return null;
    }
    if (tag.equals(Tag.BOOL)) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "true", "yes", "on" -> true;
        default -> false;
      };
    }
    return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? number(text) : text;
  }

  private static Object number(String text) {
    try {
      return new BigDecimal(text.replace("_", "")).doubleValue();
    } catch (NumberFormatException _) {
      return text;
    }
  }
}
