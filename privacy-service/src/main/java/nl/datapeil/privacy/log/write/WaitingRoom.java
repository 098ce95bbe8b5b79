package nl.datapeil.privacy.log.write;

import static nl.datapeil.privacy.PrivacyProblem.LOG_BUSY;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import nl.datapeil.privacy.PrivacyConfig;

/// Where lines wait to be written. When it is full a sender hears so at once: what waits takes
/// memory, and its sender would give up on it in the end.
@ApplicationScoped
class WaitingRoom {
  private final AtomicInteger waiting = new AtomicInteger();
  private final int most;

  WaitingRoom(PrivacyConfig config) {
    most = config.log().waiting();
  }

  /// Who finds nobody there is let in, however many lines they bring.
  void enter(int lines) {
    var before = waiting.getAndAdd(lines);
    if (before > 0 && before + lines > most) {
      leave(lines);
      throw LOG_BUSY.because(
          "%d lines wait to be written, and nothing of this was stored. Send it again after the"
              + " seconds in Retry-After.",
          "%d regels wachten tot ze worden geschreven, en hiervan is niets opgeslagen. Stuur het"
              + " opnieuw na de seconden in Retry-After.",
          before);
    }
  }

  void leave(int lines) {
    waiting.addAndGet(-lines);
  }
}
