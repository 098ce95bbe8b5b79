package nl.datapeil.catalog.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.rule.shape.ShapesFile;
import nl.datapeil.catalog.rule.shape.ShapesFolder;
import nl.datapeil.catalog.rule.validation.ValidationView;
import org.jspecify.annotations.Nullable;

/// The official files of shapes that were found, and what is wrong with them.
@Path("/v1/shapes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ShapesResource {
  private final ShapesFolder folder;

  ShapesResource(ShapesFolder folder) {
    this.folder = folder;
  }

  record ShapesView(List<FileView> items) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FileView(
      String name,
      ShapesFile.State state,
      int targets,
      @Nullable Part part,
      @Nullable String profile,
      List<Map<String, String>> faults) {
    static FileView of(ShapesFile file) {
      return new FileView(
          file.name(),
          file.state(),
          file.targets(),
          file.part(),
          file.profile() == null ? null : file.profile().version(),
          file.faults().stream().map(ValidationView::both).toList());
    }
  }

  @GET
  @PermitAll
  public ShapesView list() {
    return new ShapesView(folder.files().stream().map(FileView::of).toList());
  }
}
