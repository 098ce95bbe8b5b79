package nl.datapeil.catalog.search;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.search.document.Described;
import nl.datapeil.catalog.search.document.DocumentMaker;
import nl.datapeil.catalog.search.index.Index;
import nl.datapeil.catalog.search.index.Position;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/// Brings the index up to the log. All methods that change it are for one thread; the others are
/// for any.
@ApplicationScoped
class IndexFollower {
  private static final int BATCH = 500;

  /// What is shown anew every time a little was put is merged over and over.
  private static final int SHOWN_AT_ONCE = 20_000;

  private final EntryFeed feed;
  private final CatalogConfig config;
  private final AtomicLong done = new AtomicLong();
  private volatile @Nullable Index index;
  private Position committed = Position.NONE;

  /// What the log says up to here was put; not all of it need be shown.
  private Position reached = Position.NONE;

  IndexFollower(EntryFeed feed, CatalogConfig config) {
    this.feed = feed;
    this.config = config;
  }

  Index index() {
    var open = index;
    if (open == null) {
      throw new IllegalStateException("The search index is not open yet");
    }
    return open;
  }

  Position position() {
    var open = index;
    return open == null ? Position.NONE : open.position();
  }

  /// Descriptions put since it began to be made.
  long done() {
    return done.get();
  }

  /// Shows what the log says; makes the index when there is none, or when it is of another log or
  /// damaged.
  void follow() throws IOException, SQLException {
    catchUp();
    show();
  }

  /// Puts what the log says into the index, and shows it once nothing comes any more: so that while
  /// much is stored little is left for who asks first, and nothing after it.
  void goAhead() throws IOException, SQLException {
    var before = reached;
    catchUp();
    if (reached.equals(before)) {
      show();
    }
  }

  private void show() throws IOException {
    var open = index();
    if (!reached.equals(open.position())) {
      open.show(reached);
    }
  }

  private void catchUp() throws IOException, SQLException {
    try {
      goOn(index == null ? open() : index());
    } catch (CorruptIndexException | AlreadyClosedException e) {
      Log.warn("The search index is damaged and is made anew", e);
      abandon();
      goOn(open());
    }
  }

  void commit() throws IOException {
    var open = index;
    if (open != null && !open.position().isNone() && !open.position().equals(committed)) {
      open.commit();
      committed = open.position();
    }
  }

  void close() {
    try {
      commit();
      abandon();
    } catch (IOException | RuntimeException e) {
      Log.warn("The search index was not closed; what it lacks is read again at the start", e);
    }
  }

  private Index open() throws IOException, SQLException {
    var opened = Index.open(config.search().directory());
    if (!opened.position().isNone() && !feed.knows(opened.position())) {
      opened.clear();
    }
    committed = opened.position();
    reached = committed;
    index = opened;
    return opened;
  }

  private void abandon() throws IOException {
    var open = index;
    index = null;
    if (open != null) {
      open.close();
    }
  }

  private void goOn(Index open) throws IOException, SQLException {
    if (reached.seq() > feed.head().seq()) {
      open.clear();
      reached = Position.NONE;
    }
    if (open.position().isNone()) {
      make(open);
    }
    var changes = feed.after(reached, BATCH);
    while (!changes.at().equals(reached)) {
      var found = feed.entries(changes.entries());
      var gone = new HashSet<>(changes.entries());
      found.forEach(entry -> gone.remove(entry.id()));
      put(open, found);
      for (var id : gone) {
        open.remove(id);
      }
      reached = changes.at();
      if (reached.seq() - open.position().seq() >= SHOWN_AT_ONCE) {
        open.show(reached);
      }
      changes = feed.after(reached, BATCH);
    }
  }

  /// What changes meanwhile is in the log after its present end.
  private void make(Index open) throws IOException, SQLException {
    done.set(0);
    var head = feed.head();
    var entries = feed.entriesAfter(new UUID(0, 0), BATCH);
    while (!entries.isEmpty()) {
      put(open, entries);
      entries = feed.entriesAfter(entries.getLast().id(), BATCH);
    }
    open.show(head);
    reached = head;
    commit();
  }

  private void put(Index open, Collection<Described> entries) throws IOException {
    try {
      entries.parallelStream().forEach(entry -> put(open, entry));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    done.addAndGet(entries.size());
  }

  /// One description that cannot be indexed does not keep others from being found.
  private static void put(Index open, Described entry) {
    try {
      if (entry.typed().isMissingNode()) {
        open.remove(entry.id());
      } else {
        open.put(DocumentMaker.of(entry));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      Log.errorf(e, "Entry %s cannot be found: its description cannot be indexed", entry.id());
    }
  }
}
