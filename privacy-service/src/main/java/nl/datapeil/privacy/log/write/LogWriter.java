package nl.datapeil.privacy.log.write;

import static nl.datapeil.privacy.PrivacyProblem.LOG_BUSY;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.log.line.Span;

/// Commits what waits together: whoever comes first writes for all who came since. Returns only
/// once the lines are on disk.
@ApplicationScoped
public class LogWriter {
  private final LogPreparation preparation;
  private final LogCommit commit;
  private final WaitingRoom room;
  private final int most;
  private final Queue<Submission> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock();

  LogWriter(LogPreparation preparation, LogCommit commit, WaitingRoom room, PrivacyConfig config) {
    this.preparation = preparation;
    this.commit = commit;
    this.room = room;
    most = config.log().group();
  }

  /// Spans sent together, and what became of them.
  record Submission(List<Span> spans, CompletableFuture<Answer> answer) {}

  public Answer write(List<Span> spans) {
    room.enter(spans.size());
    try {
      return written(new Submission(List.copyOf(spans), new CompletableFuture<>()));
    } finally {
      room.leave(spans.size());
    }
  }

  private Answer written(Submission mine) {
    waiting.add(mine);
    turn.lock();
    try {
      while (!mine.answer().isDone()) {
        answer(next());
      }
    } finally {
      turn.unlock();
    }
    return outcome(mine);
  }

  private static Answer outcome(Submission submission) {
    try {
      return submission.answer().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private List<Submission> next() {
    var group = new ArrayList<Submission>();
    var lines = 0;
    for (var one = waiting.poll(); one != null; one = lines < most ? waiting.poll() : null) {
      group.add(one);
      lines += one.spans().size();
    }
    return group;
  }

  /// What fails in company is tried alone, so nobody fails for another's lines; until two in a row
  /// fail alone, for then it is not the lines: the others may send theirs again.
  private void answer(List<Submission> group) {
    try {
      commit(group);
    } catch (SQLException | RuntimeException e) {
      preparation.forget();
      var failures = 0;
      for (var submission : group) {
        if (failures == 2) {
          submission.answer().completeExceptionally(notTried());
        } else {
          failures = isDoneAlone(submission) ? 0 : failures + 1;
        }
      }
    } finally {
      group.forEach(LogWriter::giveUp);
    }
  }

  /// Nobody waits for ever, whatever happened; nothing happens to what was answered.
  private static void giveUp(Submission submission) {
    submission.answer().completeExceptionally(new IllegalStateException("The log broke off"));
  }

  private boolean isDoneAlone(Submission submission) {
    try {
      commit(List.of(submission));
      return true;
    } catch (SQLException | RuntimeException e) {
      submission.answer().completeExceptionally(e);
      return false;
    }
  }

  private static ProblemException notTried() {
    return LOG_BUSY.because(
        "Lines that came with these could not be written, and nothing of these was stored. Send"
            + " them again after the seconds in Retry-After.",
        "Regels die hiermee kwamen konden niet worden geschreven, en van deze is niets opgeslagen."
            + " Stuur ze opnieuw na de seconden in Retry-After.");
  }

  private void commit(List<Submission> group) throws SQLException {
    var spans = group.stream().map(Submission::spans).toList();
    var answers = commit.write(spans, preparation.prepare(spans));
    for (var i = 0; i < group.size(); i++) {
      group.get(i).answer().complete(answers.get(i));
    }
  }
}
