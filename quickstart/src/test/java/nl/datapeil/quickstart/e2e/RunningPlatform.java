package nl.datapeil.quickstart.e2e;

import java.nio.file.Path;
import java.util.Map;
import nl.datapeil.quickstart.launch.Platform;
import nl.datapeil.quickstart.settings.Settings;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Starts the packaged platform, with ports and a state folder of its own, once for all tests that
/// ask for a [Site]; it is stopped after the last.
public final class RunningPlatform implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(RunningPlatform.class);
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "DATAPEIL_HOME", "quickstart/target/platform",
          "DATAPEIL_PORT_OFFSET", "20000",
          // parts are stopped on purpose here, and need not become faster by it
          "DATAPEIL_AOT", "off");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent("running", _ -> new Running(), Running.class)
        .site;
  }

  /// The platform between its start and its stop.
  private static final class Running implements AutoCloseable {
    private final Site site;

    Running() {
      var settings = Settings.of(Path.of("..").toAbsolutePath().normalize(), ENVIRONMENT);
      var platform = Platform.of(settings);
      platform.up();
      site = new Site(settings, platform);
    }

    @Override
    public void close() {
      site.platform().down();
    }
  }
}
