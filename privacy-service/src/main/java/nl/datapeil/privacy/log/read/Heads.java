package nl.datapeil.privacy.log.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The last line of every chain at one moment.
public record Heads(List<Head> all) {
  public Heads {
    all = List.copyOf(all);
  }

  public record Head(int stream, long seq, String hash) {}

  public static Heads read(Connection connection) throws SQLException {
    var heads = new ArrayList<Head>();
    try (var query =
            connection.prepareStatement("select id, seq, head from log_stream order by id");
        var row = query.executeQuery()) {
      while (row.next()) {
        var hash = HexFormat.of().formatHex(row.getBytes(3));
        heads.add(new Head(row.getInt(1), row.getLong(2), hash));
      }
    }
    return new Heads(heads);
  }

  /// One a line: stream, number and hash of its last line, with a space between.
  public String text() {
    return all.stream()
        .map(head -> "%d %d %s\n".formatted(head.stream(), head.seq(), head.hash()))
        .collect(Collectors.joining());
  }
}
