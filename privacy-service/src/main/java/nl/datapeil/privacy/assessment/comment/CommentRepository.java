package nl.datapeil.privacy.assessment.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {
  List<Comment> page(UUID assessment, @Nullable String task, PageRequest page) {
    var where = new StringBuilder("assessmentId = :assessment");
    var values = new HashMap<String, Object>();
    values.put("assessment", assessment);
    if (task != null) {
      where.append(" and task = :task");
      values.put("task", task);
    }
    if (page.after() != null) {
      where.append(" and id > :after");
      values.put("after", page.after());
    }
    return find(where + " order by id", values).page(0, page.limit()).list();
  }
}
