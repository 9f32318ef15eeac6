package pl.sciezka.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Works behind a proxy that speaks HTTPS, once `sciezka.origin` says which address is the real one. Tomcat's valve
/// trusts only a neighbour in a private network, and takes the visitor's address from the right end of the list, the
/// end that the visitor cannot write.
@Configuration(proxyBeanMethods = false)
class ProxyFrame {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> proxyHeaders(PublicOrigin origin) {
        return server -> {
            if (!origin.isKnown()) return;
            var valve = new RemoteIpValve();
            valve.setRemoteIpHeader("X-Forwarded-For");
            valve.setProtocolHeader("X-Forwarded-Proto");
            valve.setHostHeader("X-Forwarded-Host");
            valve.setPortHeader("X-Forwarded-Port");
            server.addEngineValves(valve);
        };
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> onlyTheOwnAddress(PublicOrigin origin) {
        var filter = new FilterRegistrationBean<OncePerRequestFilter>(new OwnAddress(origin));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /// Another host name, or plain HTTP, is a wrongly set up proxy or somebody rebinding names: 421. Health is asked
    /// from inside.
    private static class OwnAddress extends OncePerRequestFilter {

        private final PublicOrigin origin;

        OwnAddress(PublicOrigin origin) {
            this.origin = origin;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (origin.isAsked(request) || request.getRequestURI().startsWith("/actuator/health"))
                chain.doFilter(request, response);
            else response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        }
    }
}
