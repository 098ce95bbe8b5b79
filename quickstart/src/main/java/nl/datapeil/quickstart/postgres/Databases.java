package nl.datapeil.quickstart.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import nl.datapeil.quickstart.settings.LaunchException;

/// A database for each service, owned by a role of the same name that can enter no other.
final class Databases {
  private final int port;
  private final String superuserPassword;

  Databases(int port, String superuserPassword) {
    this.port = port;
    this.superuserPassword = superuserPassword;
  }

  /// Makes what is missing; a role that exists gets the password anew.
  void ensure(String name, String password) {
    try (var connection = connect("postgres", "postgres", superuserPassword)) {
      var action = exists(connection, "pg_roles", "rolname", name) ? "alter" : "create";
      execute(
          connection,
          "%s role \"%s\" login password '%s'"
              .formatted(action, name, password.replace("'", "''")));
      if (!exists(connection, "pg_database", "datname", name)) {
        execute(
            connection,
            """
            create database "%s" owner "%s" template template0 encoding 'UTF8'
              locale_provider icu icu_locale 'nl-NL' locale 'C.UTF-8'\
            """
                .formatted(name, name));
      }
      execute(connection, "revoke all on database \"%s\" from public".formatted(name));
    } catch (SQLException e) {
      throw new LaunchException(
          "The database %s cannot be made ready: %s".formatted(name, e.getMessage()), e);
    }
  }

  /// The databases that come with the server are no meeting place either.
  void closeTheCommonOnes() {
    try (var connection = connect("postgres", "postgres", superuserPassword)) {
      execute(connection, "revoke all on database postgres, template1 from public");
    } catch (SQLException e) {
      throw new LaunchException("The common databases cannot be closed: " + e.getMessage(), e);
    }
  }

  Connection connect(String database, String role, String password) throws SQLException {
    var login = new Properties();
    login.setProperty("user", role);
    login.setProperty("password", password);
    login.setProperty("loginTimeout", "20");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, login);
  }

  private static boolean exists(Connection connection, String table, String column, String name)
      throws SQLException {
    try (var query =
        connection.prepareStatement("select 1 from " + table + " where " + column + " = ?")) {
      query.setString(1, name);
      try (var rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
