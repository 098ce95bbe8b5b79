package nl.datapeil.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All settings of the gateway. A wrong value stops the start, not the first request.
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {
  /// The services, by the first segment of the path they are reached at: `catalog` for
  /// `/catalog/v1/…`.
  Map<String, Route> routes();

  Rate rate();

  /// Longest wait for a connection to a service.
  @WithDefault("2S")
  Duration connectTimeout();

  /// The scopes a person may ask for when logging in to try the APIs.
  List<String> scopes();

  /// Web origins, such as `https://data.example.nl`, whose pages may call the APIs. The contracts
  /// may be read from any origin, and so may what a route's `anyOrigin` names.
  Optional<List<String>> allowedOrigins();

  /// Networks of the FSC inways, such as `10.1.2.0/24`: only from these are `Fsc-*` headers kept.
  Optional<List<String>> inways();

  /// One service.
  interface Route {
    /// Where it runs, without a path: `http://catalog-service:8080`.
    URI url();

    /// Longest silence on either side of a request before it is given up.
    @WithDefault("60S")
    Duration responseTimeout();

    /// Largest request body, unless it is one of the uploads.
    @WithDefault("1M")
    MemorySize maxBody();

    /// POSTs and PUTs that may be larger.
    Map<String, Upload> uploads();

    /// Other paths that lead to the service, for clients that know no others.
    Map<String, Alias> aliases();

    /// Paths at the service, such as `/v1/ckan`, below which the pages of any site may read what
    /// everybody may see: GET and POST, without cookies.
    Optional<List<String>> anyOrigin();

    /// Most connections open to the service at once.
    @WithDefault("256")
    @Min(1) int connections();

    /// Most requests waiting for a connection; more are answered with 503 at once.
    @WithDefault("256")
    @Min(0) int waiting();
  }

  /// A POST or PUT with a limit of its own.
  interface Upload {
    /// Path at the service, in which `*` stands for one segment: `/v1/datasets/*/versions`.
    String path();

    MemorySize maxBody();
  }

  /// A path at the gateway, such as `/api/3`, and the one at the service to which all below it
  /// leads.
  interface Alias {
    @Pattern(regexp = "(/[A-Za-z0-9._-]+)+")
    String path();

    @Pattern(regexp = "(/[A-Za-z0-9._-]+)+")
    String leadsTo();
  }

  /// How much one client may call, on each replica of the gateway.
  interface Rate {
    /// Requests a client may make at once.
    @WithDefault("1000")
    @Min(1) int burst();

    /// Requests a client may make each minute in the long run.
    @WithDefault("6000")
    @Min(1) int perMinute();

    /// Requests a client may have under way, fewer than any service answers at once.
    @WithDefault("100")
    @Min(1) int atOnce();

    /// Most clients counted at the same time; the one seen longest ago is forgotten.
    @WithDefault("100000")
    @Min(1) int clients();
  }
}
