package nl.datapeil.catalog.entry.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.datapeil.catalog.description.Lens;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.rdf.packed.GraphBytes;
import nl.datapeil.catalog.rule.Report;
import nl.datapeil.catalog.rule.Validator;
import nl.datapeil.catalog.term.Access;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/// Computes from a part of a document what is stored of it. Uses no database, so many can be
/// described at once.
@ApplicationScoped
public class Describer {
  private static final String PUBLIC =
      "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
  private static final List<Node> LISTING =
      List.of(Vocab.DCAT_DATASET, Vocab.DCAT_SERVICE, Vocab.DCAT_CATALOG);

  private final Validator rules;

  Describer(Validator rules) {
    this.rules = rules;
  }

  /// A part as it is stored, and what tells whether it has changed, before it is described.
  @SuppressWarnings("ArrayRecordComponent") // the bytes are made once, never changed or compared
  public record Raw(Partition.Part part, byte[] lines, String digest) {}

  /// `shared` holds at least the nodes that the part needs.
  public Raw raw(Partition.Part part, Map<Node, List<Triple>> shared) {
    var lines = GraphBytes.lines(part.triples()).getBytes(UTF_8);
    return new Raw(part, lines, digest(lines, part, shared));
  }

  public Described describe(Partition.Part part, Map<Node, List<Triple>> shared) {
    return describe(raw(part, shared), shared, rules::check);
  }

  /// The same with findings that are counted rather than read, which takes half the time.
  public Described describeInBulk(Raw raw, Map<Node, List<Triple>> shared) {
    return describe(raw, shared, rules::count);
  }

  private static Described describe(
      Raw raw, Map<Node, List<Triple>> shared, Function<Graph, Report> judge) {
    var part = raw.part();
    var graph = GraphFactory.createDefaultGraph();
    part.triples().forEach(graph::add);
    for (var node : part.needs()) {
      shared.getOrDefault(node, List.of()).forEach(graph::add);
    }
    var typed = Lens.read(graph, part.root(), part.kind());
    return new Described(
        part.kind(),
        URI.create(part.root().getURI()),
        typed.toString(),
        GraphBytes.pack(raw.lines()),
        raw.digest(),
        part.needs().stream().map(Describer::nameOf).toList(),
        accessOf(graph, part.root()),
        catalogOf(part),
        judge.apply(graph));
  }

  /// The same for the same triples, own and shared.
  static String digest(byte[] lines, Partition.Part part, Map<Node, List<Triple>> shared) {
    var digest = sha256();
    digest.update(lines);
    part.needs().stream()
        .map(node -> GraphBytes.lines(shared.getOrDefault(node, List.of())))
        .sorted()
        .forEach(text -> digest.update(text.getBytes(UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  /// The name of a shared node: its IRI, or `_:` and its label.
  public static String nameOf(Node node) {
    return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
  }

  /// What its access rights say of it, if anything.
  public static @Nullable Access accessOf(Graph graph, Node root) {
    var rights = graph.find(root, Vocab.DCT_ACCESS_RIGHTS, Node.ANY);
    try {
      if (!rights.hasNext()) {
        return null;
      }
      var value = rights.next().getObject();
      return value.isURI() && value.getURI().equals(PUBLIC) ? Access.OPEN : Access.CLOSED;
    } finally {
      rights.close();
    }
  }

  private static @Nullable URI catalogOf(Partition.Part part) {
    return part.triples().stream()
        .filter(triple -> triple.getObject().equals(part.root()) && isListing(triple))
        .findFirst()
        .map(triple -> uriOf(triple.getSubject()))
        .orElse(null);
  }

  private static boolean isListing(Triple triple) {
    return triple.getSubject().isURI() && LISTING.contains(triple.getPredicate());
  }

  /// Null for an IRI that is no URI.
  private static @Nullable URI uriOf(Node node) {
    try {
      return new URI(node.getURI());
    } catch (URISyntaxException _) {
      return null;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
