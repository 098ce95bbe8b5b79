package nl.datapeil.quickstart.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/// Asks an address of this machine whether it answers 200.
public final class Probe {
  private static final int MILLIS = 2_000;

  private Probe() {}

  public static boolean answers(URI address) {
    try {
      var connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(MILLIS);
      connection.setReadTimeout(MILLIS);
      try {
        return connection.getResponseCode() == 200;
      } finally {
        connection.disconnect();
      }
    } catch (IOException _) {
      return false;
    }
  }
}
