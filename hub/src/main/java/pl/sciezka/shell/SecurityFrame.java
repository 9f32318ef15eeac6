package pl.sciezka.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Everything is closed to those who have not signed in, except what is named here; headers for every answer.
@Configuration(proxyBeanMethods = false)
class SecurityFrame {

    /// Addresses that ask nobody to sign in.
    static final String[] OPEN = {
        "/sign-in/**",
        "/sign-out",
        "/display",
        "/language",
        "/accessibility",
        "/calendar/*",
        "/join/**",
        "/answer/**",
        "/error"
    };

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";
    private static final String PERMISSIONS_POLICY = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    /// Nobody reads what each filter of each request took, and measuring it costs more than the filters.
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return http.securityMatcher("/assets/**", "/favicon.ico", "/actuator/health/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(it -> it.disable())
                .requestCache(it -> it.disable())
                .securityContext(it -> it.disable())
                .headers(it -> {
                    headers(it);
                    it.cacheControl(cache -> cache.disable());
                })
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            SecurityContextRepository contexts,
            TurnedAway turnedAway,
            PublicOrigin origin,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize mostBytes,
            HandlerExceptionResolver handlerExceptionResolver)
            throws Exception {
        return http.authorizeHttpRequests(all ->
                        all.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .exceptionHandling(it -> it.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
                .securityContext(it -> it.securityContextRepository(contexts))
                .addFilterBefore(new OwnForms(origin, handlerExceptionResolver), CsrfFilter.class)
                .addFilterBefore(new LargeBodies(mostBytes, handlerExceptionResolver), CsrfFilter.class)
                .csrf(it -> it.ignoringRequestMatchers(OwnForms.SIGN_IN, OwnForms.SIGN_OUT))
                .requestCache(it -> it.disable())
                .formLogin(it -> it.disable())
                .httpBasic(it -> it.disable())
                .logout(it -> it.disable())
                .headers(SecurityFrame::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_SECURITY_POLICY))
                .permissionsPolicyHeader(it -> it.policy(PERMISSIONS_POLICY))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(it -> it.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
