package http;

import java.net.InetAddress;
import org.elasticsearch.TransportVersion;
import org.elasticsearch.common.io.stream.NamedWriteableRegistry;
import org.elasticsearch.common.network.NetworkService;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.transport.BoundTransportAddress;
import org.elasticsearch.common.transport.TransportAddress;
import org.elasticsearch.common.util.PageCacheRecycler;
import org.elasticsearch.indices.breaker.CircuitBreakerService;
import org.elasticsearch.threadpool.ThreadPool;
import org.elasticsearch.transport.netty4.Netty4Transport;
import org.elasticsearch.transport.netty4.SharedGroupFactory;

/**
 * The transport of a node that is alone. It opens no port (with {@code network.server: false}): whoever reached one would command the
 * node without any secret. A node reaches itself without the network.
 */
final class SilentTransport extends Netty4Transport {

  SilentTransport(
      Settings settings,
      TransportVersion version,
      ThreadPool threads,
      NetworkService network,
      PageCacheRecycler pages,
      NamedWriteableRegistry writeables,
      CircuitBreakerService breakers,
      SharedGroupFactory groups) {
    super(settings, version, threads, network, pages, writeables, breakers, groups);
  }

  /** A node must have an address. */
  @Override
  public BoundTransportAddress boundAddress() {
    TransportAddress none = new TransportAddress(InetAddress.getLoopbackAddress(), 1);
    return new BoundTransportAddress(new TransportAddress[] {none}, none);
  }
}
