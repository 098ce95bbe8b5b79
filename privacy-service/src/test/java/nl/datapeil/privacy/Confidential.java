package nl.datapeil.privacy;

import static nl.datapeil.privacy.PrivacyApi.approved;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// Activities that nobody may see, save those whose task it is.
public final class Confidential {
  private static final String HIDE =
      "update activity_version set terms = jsonb_set(terms, '{confidentiality}',"
          + " '{\"reason\": \"opsporing\"}') where activity_id = ?";

  private Confidential() {}

  /// One that says it is confidential, as its terms do: behind the back of the API.
  public static UUID activity(DataSource database) throws SQLException {
    var id = UUID.fromString(approved(ActivityJson.draft()));
    try (var connection = database.getConnection();
        var all = connection.createStatement();
        var update = connection.prepareStatement(HIDE)) {
      all.execute("alter table activity_version disable trigger user");
      update.setObject(1, id);
      update.executeUpdate();
      all.execute("alter table activity_version enable trigger user");
    }
    return id;
  }
}
