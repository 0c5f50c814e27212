package http;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.elasticsearch.TransportVersion;
import org.elasticsearch.common.io.stream.NamedWriteableRegistry;
import org.elasticsearch.common.network.NetworkService;
import org.elasticsearch.common.settings.ClusterSettings;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.util.BigArrays;
import org.elasticsearch.common.util.PageCacheRecycler;
import org.elasticsearch.common.util.concurrent.ThreadContext;
import org.elasticsearch.http.HttpPreRequest;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.http.netty4.Netty4HttpServerTransport;
import org.elasticsearch.indices.breaker.CircuitBreakerService;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.telemetry.TelemetryProvider;
import org.elasticsearch.threadpool.ThreadPool;
import org.elasticsearch.transport.Transport;
import org.elasticsearch.transport.netty4.AcceptChannelHandler;
import org.elasticsearch.transport.netty4.Netty4Plugin;
import org.elasticsearch.transport.netty4.SharedGroupFactory;
import org.elasticsearch.transport.netty4.TLSConfig;
import org.elasticsearch.xcontent.NamedXContentRegistry;

/**
 * The stock HTTP server and transport, for one user alone: a request is read only if it knows the secret, and no other node is
 * listened to.
 */
public final class GuardedHttp extends Netty4Plugin {

  /** The environment is read by processes of the same user only; arguments are read by everybody. */
  private static final String SECRET = "WARRAQ_ENGINE_SECRET";

  @Override
  public Map<String, Supplier<HttpServerTransport>> getHttpTransports(
      Settings settings,
      ThreadPool threads,
      BigArrays arrays,
      PageCacheRecycler pages,
      CircuitBreakerService breakers,
      NamedXContentRegistry content,
      NetworkService network,
      HttpServerTransport.Dispatcher dispatcher,
      BiConsumer<HttpPreRequest, ThreadContext> context,
      ClusterSettings clusterSettings,
      TelemetryProvider telemetry) {
    Guard guard = new Guard(System.getenv(SECRET));
    return Map.of(
        NETTY_HTTP_TRANSPORT_NAME,
        () ->
            new Netty4HttpServerTransport(
                settings,
                network,
                threads,
                content,
                dispatcher,
                clusterSettings,
                new SharedGroupFactory(settings),
                telemetry,
                TLSConfig.noTLS(),
                (AcceptChannelHandler.AcceptPredicate) null,
                guard) {
              @Override
              protected void populatePerRequestThreadContext(RestRequest request, ThreadContext threadContext) {
                context.accept(request.getHttpRequest(), threadContext);
              }
            });
  }

  @Override
  public Map<String, Supplier<Transport>> getTransports(
      Settings settings,
      ThreadPool threads,
      PageCacheRecycler pages,
      CircuitBreakerService breakers,
      NamedWriteableRegistry writeables,
      NetworkService network) {
    return Map.of(
        NETTY_TRANSPORT_NAME,
        () ->
            new SilentTransport(
                settings,
                TransportVersion.current(),
                threads,
                network,
                pages,
                writeables,
                breakers,
                new SharedGroupFactory(settings)));
  }
}
