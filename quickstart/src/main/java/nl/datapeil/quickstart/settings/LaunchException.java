package nl.datapeil.quickstart.settings;

/// Something the user has to know or do; the message is all that is shown.
public final class LaunchException extends RuntimeException {
  public LaunchException(String message) {
    super(message);
  }

  public LaunchException(String message, Throwable cause) {
    super(message, cause);
  }
}
