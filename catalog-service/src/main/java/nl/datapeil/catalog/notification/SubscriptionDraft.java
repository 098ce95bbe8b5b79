package nl.datapeil.catalog.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.term.Sent;
import nl.datapeil.catalog.term.Written;
import org.jspecify.annotations.Nullable;

/// What a subscriber sends. `token` goes along as bearer token, `secret` signs each delivery; when
/// a subscription is changed, those that are left out stay as they were, unless the sink moves to
/// another server. An empty list is no filter.
public record SubscriptionDraft(
    @NotNull URI sink,
    @Size(max = 20) List<@NotNull @Pattern(regexp = SubscriptionDraft.WORD) String> kinds,
    @Size(max = 20) List<@NotNull @Pattern(regexp = SubscriptionDraft.WORD) String> actions,
    @Size(max = 20) List<@NotNull @Written(max = 500) String> themes,
    @Size(max = 100) List<@NotNull UUID> subjects,
    @Pattern(regexp = "[A-Za-z0-9._~+/=-]{16,4096}") @Nullable String token,
    @Pattern(regexp = SubscriptionDraft.SECRET) @Nullable String secret) {
  static final String WORD = "[a-z][a-z-]{0,62}";

  /// After `whsec_` stands the Base64 of 24 to 64 bytes, as in Standard Webhooks; else any text.
  static final String SECRET =
      "whsec_(?:[A-Za-z0-9+/]{4}){8,20}"
          + "(?:[A-Za-z0-9+/]{3}=|(?:[A-Za-z0-9+/]{4})?(?:[A-Za-z0-9+/]{2}==)?)"
          + "|(?!whsec_)[\\x21-\\x7e]{24,512}";

  public SubscriptionDraft {
    kinds = Sent.list(kinds);
    actions = Sent.list(actions);
    themes = Sent.list(themes);
    subjects = Sent.list(subjects);
  }

  /// Says nothing of the token and the secret, wherever it is logged.
  @Override
  public String toString() {
    return "SubscriptionDraft[" + sink + "]";
  }
}
