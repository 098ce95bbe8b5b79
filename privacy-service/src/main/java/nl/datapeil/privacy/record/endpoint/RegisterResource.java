package nl.datapeil.privacy.record.endpoint;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.IfMatch;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.record.Content;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Register;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The endpoints that registers have in common. All staff read them; who writes a register, its
/// [Kind] says. A register adds its path, how a draft becomes content, and how an item is shown.
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class RegisterResource<C extends Content, D, V> {
  private final Registers registers;
  private final Kind kind;
  private final Register<C> register;

  protected RegisterResource(Registers registers, Kind kind, Class<C> type) {
    this.registers = registers;
    this.kind = kind;
    register = registers.of(kind, type);
  }

  protected abstract C check(D draft);

  protected abstract V view(Filed<C> filed);

  /// How a draft changes what is on record: as a rule it takes its place.
  protected UnaryOperator<C> revision(D draft) {
    var content = check(draft);
    return _ -> content;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:write")
  public RestResponse<V> create(@Nullable D draft) {
    var author = registers.writer(kind);
    var filed = registers.create(register, check(RequestBody.require(draft)), author);
    return TaggedResource.created(filed, view(filed));
  }

  @GET
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public Page<V> list(
      @RestQuery @Nullable String link,
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var asked = new RecordFilter.Draft(link, q, after, limit);
    return registers.page(register, asked).map(this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public RestResponse<V> get(UUID id) {
    return ok(registers.get(register, id));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:write")
  public RestResponse<V> revise(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable D draft) {
    var editor = registers.writer(kind);
    var lock = IfMatch.lock(ifMatch);
    var change = revision(RequestBody.require(draft));
    return ok(registers.revise(register, id, lock, change, editor));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:write")
  public RestResponse<V> withdraw(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable WithdrawalDraft draft) {
    var by = registers.writer(kind);
    var lock = IfMatch.lock(ifMatch);
    var reason = RequestBody.require(draft).check();
    return ok(registers.withdraw(register, id, lock, by, reason));
  }

  private RestResponse<V> ok(Filed<C> filed) {
    return TaggedResource.ok(filed, view(filed));
  }
}
