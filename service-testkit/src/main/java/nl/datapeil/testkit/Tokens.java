package nl.datapeil.testkit;

import io.smallrye.jwt.build.Jwt;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Access tokens of the [OidcResource], shaped as Keycloak shapes them.
public final class Tokens {
  private static final KeyPair KEY = newKey();
  private static final Set<String> SERVICES =
      Set.of("catalog-service", "privacy-service", "analytics-service", "gateway");

  private static String issuer = "http://localhost";

  private Tokens() {}

  /// A valid token of a person with this role; `scopes` are separated by spaces. The person is
  /// named after the role. A `citizen` has the claim `bsn`: the name, where it is one.
  public static String of(String role, String scopes) {
    return of(role, role, scopes);
  }

  public static String of(String person, String role, String scopes) {
    return sign(KEY, issuer, person, role, scopes, SERVICES, Instant.now().plusSeconds(300));
  }

  public static String forAudience(String audience, String role, String scopes) {
    return sign(KEY, issuer, role, role, scopes, Set.of(audience), Instant.now().plusSeconds(300));
  }

  public static String expired(String role, String scopes) {
    return sign(KEY, issuer, role, role, scopes, SERVICES, Instant.now().minusSeconds(300));
  }

  /// Signed by a key the provider does not publish.
  public static String forged(String role, String scopes) {
    return sign(newKey(), issuer, role, role, scopes, SERVICES, Instant.now().plusSeconds(300));
  }

  /// Signed rightly, but naming another issuer.
  public static String ofIssuer(String other, String role, String scopes) {
    return sign(KEY, other, role, role, scopes, SERVICES, Instant.now().plusSeconds(300));
  }

  static void issuedBy(String url) {
    issuer = url;
  }

  static String keys() {
    var key = (RSAPublicKey) KEY.getPublic();
    return """
    {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "test", "n": "%s", "e": "%s"}]}
    """
        .formatted(base64(key.getModulus()), base64(key.getPublicExponent()));
  }

  private static String sign(
      KeyPair key,
      String issuer,
      String person,
      String role,
      String scopes,
      Set<String> audience,
      Instant expiry) {
    var claims = Jwt.issuer(issuer);
    if (role.equals("citizen")) {
      claims.claim("bsn", person.matches("\\d{9}") ? person : "999990019");
    }
    return claims
        .subject("sub-" + person)
        .preferredUserName(person)
        .audience(audience)
        .claim("realm_access", Map.of("roles", List.of(role)))
        .claim("scope", scopes)
        .issuedAt(Instant.now().minusSeconds(600))
        .expiresAt(expiry)
        .jws()
        .keyId("test")
        .sign(key.getPrivate());
  }

  private static String base64(BigInteger number) {
    var bytes = number.toByteArray();
    var unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
  }

  private static KeyPair newKey() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
