package nl.datapeil.privacy.assessment.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.Person;
import org.jspecify.annotations.Nullable;

/// What somebody said of a question, or in answer to that; only whether it is settled changes.
@Entity
@Table(name = "assessment_comment")
class Comment {
  @Id private UUID id;

  @Version private int lock;

  private UUID assessmentId;
  private @Nullable String task;
  private @Nullable UUID replyTo;
  private String remark;

  @SuppressWarnings("UnusedVariable") // read in queries and constraints
  private String author;

  private String authorName;
  private Instant createdAt;
  private @Nullable String resolverName;
  private @Nullable Instant resolvedAt;

  protected Comment() {}

  Comment(UUID assessmentId, CommentDraft.Checked draft, Person author, Instant now) {
    id = Ids.next();
    this.assessmentId = assessmentId;
    task = draft.task();
    remark = draft.text();
    this.author = author.id();
    authorName = author.name();
    createdAt = now;
  }

  /// A thread has one level: an answer to an answer joins the thread.
  Comment answered(CommentDraft.Checked draft, Person by, Instant now) {
    var reply = new Comment(assessmentId, draft, by, now);
    reply.task = task;
    reply.replyTo = replyTo == null ? id : replyTo;
    return reply;
  }

  void settle(boolean settled, Person by, Instant now) {
    resolverName = settled ? by.name() : null;
    resolvedAt = settled ? now : null;
  }

  boolean beginsAThread() {
    return replyTo == null;
  }

  boolean isOf(UUID assessment) {
    return assessmentId.equals(assessment);
  }

  CommentView view() {
    return new CommentView(
        id, task, replyTo, remark, authorName, createdAt, resolverName, resolvedAt);
  }
}
