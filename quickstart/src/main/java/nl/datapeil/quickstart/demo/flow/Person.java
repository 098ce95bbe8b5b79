package nl.datapeil.quickstart.demo.flow;

import java.util.Locale;

/// The demo users that appear on stage.
public enum Person {
  SANNE("sanne", "steward"),
  PETRA("petra", "privacy officer"),
  PAUL("paul", "privacy officer"),
  DIRK("dirk", "data protection officer"),
  ANNA("anna", "analyst");

  private final String user;
  private final String job;

  Person(String user, String job) {
    this.user = user;
    this.job = job;
  }

  public String user() {
    return user;
  }

  String introduction() {
    return user.substring(0, 1).toUpperCase(Locale.ROOT) + user.substring(1) + " (" + job + ")";
  }
}
