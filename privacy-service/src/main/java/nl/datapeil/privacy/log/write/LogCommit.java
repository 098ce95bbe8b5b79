package nl.datapeil.privacy.log.write;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import nl.datapeil.privacy.log.line.Span;

/// One transaction for all who wait. It is on disk when it ends, whatever the database's default.
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class LogCommit {
  private final DataSource database;
  private final Streams streams;
  private final Subjects subjects;
  private final KnownLines known;
  private final Sealing sealing;

  LogCommit(
      DataSource database, Streams streams, Subjects subjects, KnownLines known, Sealing sealing) {
    this.database = database;
    this.streams = streams;
    this.subjects = subjects;
    this.known = known;
    this.sealing = sealing;
  }

  private static Set<UUID> named(List<Span> spans) {
    return spans.stream().map(Span::population).filter(Objects::nonNull).collect(toSet());
  }

  /// What became of each submission, in their order.
  List<Answer> write(List<List<Span>> group, LogPreparation.Ready ready) throws SQLException {
    try (var connection = database.getConnection();
        var settings = connection.createStatement();
        var insert = new LineInsert(connection)) {
      settings.execute("set local synchronous_commit = on");
      var all = group.stream().flatMap(List::stream).toList();
      var blinds = new TreeSet<UUID>();
      all.forEach(span -> sealing.blind(span).ifPresent(blinds::add));
      var head = streams.lock(connection);
      var held = subjects.hold(connection, blinds);
      subjects.holdGroups(connection, named(all));
      var batch = new Batch(sealing, ready, held, known.find(connection, all), head);
      var answers = new ArrayList<Answer>();
      for (var spans : group) {
        answers.add(batch.add(spans, insert));
      }
      if (!insert.isEmpty()) {
        insert.run();
        streams.advance(connection, batch.head());
      }
      return answers;
    }
  }
}
