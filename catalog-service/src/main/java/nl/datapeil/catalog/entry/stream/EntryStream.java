package nl.datapeil.catalog.entry.stream;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.rdf.packed.GraphBytes;
import nl.datapeil.catalog.reference.HiddenEntries;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// The graphs of many entries, one after the other, then the shared nodes that these need and no
/// others: what a reader may not see has no triple in it. Staff who ask for everything get nodes
/// that no entry needs as well, so that nothing of an imported document is lost. What changes while
/// it is sent may show as it was or as it is.
@ApplicationScoped
public class EntryStream {
  private static final int PIECE = 500;

  private final EntryPieces pieces;
  private final HiddenEntries hidden;

  EntryStream(EntryPieces pieces, HiddenEntries hidden) {
    this.pieces = pieces;
    this.hidden = hidden;
  }

  /// Which entries: of one source, or of all; after an id; at most so many (0: all).
  public record Wish(Sight sight, @Nullable UUID source, @Nullable UUID after, int limit) {
    boolean isEverything() {
      return sight == Sight.EVERYTHING && after == null && limit == 0;
    }

    /// With a limit one more than is sent, to know whether there are more.
    int piece(int sent) {
      return limit == 0 ? PIECE : Math.min(PIECE, limit - sent + 1);
    }
  }

  /// Sends the graphs; gives the last id when there are more, else null. No transaction is open
  /// while the sink has them.
  public @Nullable UUID send(Wish wish, Consumer<Collection<Triple>> sink) {
    var needs = new HashMap<UUID, Set<String>>();
    var next = sendEntries(wish, sink, needs);
    if (wish.isEverything()) {
      sendAllNodes(wish.source(), sink);
    } else {
      needs.forEach((source, names) -> sendNodes(source, List.copyOf(names), wish, sink));
    }
    return next;
  }

  private @Nullable UUID sendEntries(
      Wish wish, Consumer<Collection<Triple>> sink, Map<UUID, Set<String>> needs) {
    var last = requireNonNullElse(wish.after(), new UUID(0, 0));
    var sent = 0;
    while (true) {
      var wanted = wish.piece(sent);
      var piece = pieces.entries(wish, last, wanted);
      var unseen = hidden.inTriples(triples(piece), wish.sight());
      for (var entry : piece) {
        if (wish.limit() > 0 && sent == wish.limit()) {
          return last;
        }
        sink.accept(unseen.without(GraphBytes.unpack(entry.graph())));
        var needed = needs.computeIfAbsent(entry.source(), _ -> new HashSet<>());
        entry.needs().stream().filter(name -> !unseen.has(name)).forEach(needed::add);
        last = entry.id();
        sent++;
      }
      if (piece.size() < wanted) {
        return null;
      }
    }
  }

  private void sendAllNodes(@Nullable UUID source, Consumer<Collection<Triple>> sink) {
    var piece = pieces.nodes(source, null, PIECE);
    while (!piece.isEmpty()) {
      piece.forEach(node -> sink.accept(GraphBytes.unpack(node.graph())));
      piece = pieces.nodes(source, piece.getLast(), PIECE);
    }
  }

  private void sendNodes(
      UUID source, List<String> names, Wish wish, Consumer<Collection<Triple>> sink) {
    for (var from = 0; from < names.size(); from += PIECE) {
      var piece = names.subList(from, Math.min(from + PIECE, names.size()));
      var found = pieces.needed(source, piece);
      var unseen =
          hidden
              .inTriples(found.stream().flatMap(List::stream), wish.sight())
              .except(Set.copyOf(piece)); // entries that are shown name them
      found.forEach(triples -> sink.accept(unseen.without(triples)));
    }
  }

  /// Unpacked one after the other, and again to be sent, as a piece may be large.
  private static Stream<Triple> triples(List<EntryPieces.Packed> piece) {
    return piece.stream().flatMap(entry -> GraphBytes.unpack(entry.graph()).stream());
  }
}
