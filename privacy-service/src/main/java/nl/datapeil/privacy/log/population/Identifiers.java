package nl.datapeil.privacy.log.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.log.key.LogKeys;
import nl.datapeil.privacy.log.line.DataSubject;

/// Brings a stream of identifiers into a table of this transaction, each as its keyed hash. Neither
/// the identifiers nor the stream are ever held as a whole.
final class Identifiers {
  private static final int LONGEST = 200;
  private static final int MOST_WRONG = 20;
  private static final int PIECE = 10_000;

  private final LogKeys keys;
  private final String type;
  private final InputCheck in = new InputCheck();
  private int wrong;

  Identifiers(LogKeys keys, String type) {
    this.keys = keys;
    this.type = type;
  }

  void copy(Connection connection, BufferedReader lines) throws SQLException, IOException {
    try (var statement = connection.createStatement()) {
      statement.execute("create temporary table incoming (blind uuid not null) on commit drop");
    }
    try (var insert =
        connection.prepareStatement("insert into incoming select * from unnest(?::uuid[])")) {
      var piece = new ArrayList<UUID>(PIECE);
      var number = 0;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (isUsable(line, number)) {
          piece.add(keys.blind(new DataSubject(type, line)));
        }
        if (piece.size() == PIECE) {
          write(insert, piece);
        }
      }
      write(insert, piece);
    }
    in.refuseWhenWrong();
  }

  private static void write(PreparedStatement insert, List<UUID> piece) throws SQLException {
    insert.setArray(1, insert.getConnection().createArrayOf("uuid", piece.toArray()));
    insert.executeUpdate();
    piece.clear();
  }

  /// An empty line is nobody. What is wrong is told by its number: its text may be an identifier.
  private boolean isUsable(String line, int number) {
    if (line.isBlank()) {
      return false;
    }
    var isRight = line.length() <= LONGEST && line.chars().noneMatch(Character::isISOControl);
    if (!isRight && wrong++ < MOST_WRONG) {
      in.wrong(
          "line " + number,
          "must be one identifier of at most " + LONGEST + " characters",
          "moet één identificator van hoogstens " + LONGEST + " tekens zijn");
    }
    return isRight;
  }
}
