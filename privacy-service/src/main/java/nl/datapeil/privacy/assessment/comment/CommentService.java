package nl.datapeil.privacy.assessment.comment;

import static nl.datapeil.privacy.PrivacyProblem.COMMENT_NOT_FOUND;
import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.record.Page;
import org.jspecify.annotations.Nullable;

/// What officers say to each other about an assessment: at any time, in any state.
@ApplicationScoped
@Transactional
class CommentService {
  private final CommentRepository comments;
  private final Dossiers dossiers;
  private final Desk desk;
  private final Today today;

  CommentService(CommentRepository comments, Dossiers dossiers, Desk desk, Today today) {
    this.comments = comments;
    this.dossiers = dossiers;
    this.desk = desk;
    this.today = today;
  }

  Page<CommentView> list(UUID id, @Nullable String task, PageRequest page) {
    dossiers.summary(id);
    var found = comments.page(id, task, page).stream().map(Comment::view).toList();
    return Page.of(found, page.limit(), CommentView::id);
  }

  CommentView add(UUID id, CommentDraft.Checked draft, Person author) {
    desk.requireTask(id, draft.task());
    var comment =
        draft.replyTo() == null
            ? new Comment(id, draft, author, today.now())
            : require(id, draft.replyTo()).answered(draft, author, today.now());
    comments.persist(comment);
    return comment.view();
  }

  CommentView settle(UUID id, UUID commentId, boolean settled, Person by) {
    var comment = require(id, commentId);
    if (!comment.beginsAThread()) {
      throw INVALID_REQUEST.because(
          "A thread is settled as a whole: name the comment that began it, see `replyTo`.",
          "Een gesprek wordt in zijn geheel afgerond: noem de opmerking waarmee het begon, zie"
              + " `replyTo`.");
    }
    comment.settle(settled, by, today.now());
    return comment.view();
  }

  private Comment require(UUID id, UUID commentId) {
    return comments
        .findByIdOptional(commentId)
        .filter(comment -> comment.isOf(id))
        .orElseThrow(() ->
            COMMENT_NOT_FOUND.because(
                "This assessment has no comment %s.",
                "Dit assessment heeft geen opmerking %s.", commentId));
  }
}
