package pl.sciezka.institution.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.sciezka.institution.account.Device.Browser;
import pl.sciezka.institution.account.Device.System;

class DeviceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36|CHROME|WINDOWS",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0|EDGE|WINDOWS",
                "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0|FIREFOX|LINUX",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Version/26.0 Mobile/15E148 Safari/604.1|SAFARI|IOS",
                "Mozilla/5.0 (Linux; Android 16) Chrome/156.0 Mobile Safari/537.36|CHROME|ANDROID",
                "curl/8.5.0|OTHER|OTHER"
            })
    void the_family_of_the_browser_and_the_system_are_recognised(String said, Browser browser, System system) {
        assertThat(Device.of(said)).isEqualTo(new Device(browser, system));
    }

    @Test
    void only_the_beginning_is_read_and_nothing_of_it_is_kept() {
        assertThat(Device.of(null)).isEqualTo(Device.UNKNOWN);
        assertThat(Device.of("x".repeat(100_000) + " Firefox/1 Windows")).isEqualTo(Device.UNKNOWN);
        assertThat(Device.of("<script> Firefox/1 Windows").kept()).isEqualTo("FIREFOX WINDOWS");
    }

    @Test
    void what_was_kept_is_read_again_and_what_is_unknown_here_does_no_harm() {
        var device = new Device(Browser.SAFARI, System.MACOS);
        assertThat(Device.kept(device.kept())).isEqualTo(device);
        assertThat(Device.kept("NETSCAPE BEOS")).isEqualTo(Device.UNKNOWN);
        assertThat(Device.kept("FIREFOX")).isEqualTo(Device.UNKNOWN);
    }
}
