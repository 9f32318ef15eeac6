package pl.sciezka.testing;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class TestDatabaseConfiguration {

    @Bean
    DataSource dataSource(@Value("${spring.datasource.hikari.connection-init-sql}") String first) {
        var database = new SwitchedDatabase(first);
        database.start();
        return database;
    }

    @Bean
    @Primary
    ProgramClock programClock() {
        return new ProgramClock();
    }
}
