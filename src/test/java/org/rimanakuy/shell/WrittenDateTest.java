package org.rimanakuy.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.shared.PartialDate;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "21/12/2004, 2004-12-21",
        "1/2/2004, 2004-02-01",
        "21-12-2004, 2004-12-21",
        "21.12.2004, 2004-12-21",
        "12/2004, 2004-12",
        "3/2004, 2004-03",
        "2004, 2004",
        "2004-12-21, 2004-12-21",
        "2004-12, 2004-12",
        "' 2004 ', 2004"
    })
    void dates_are_read_as_people_write_them(String written, String iso) {
        assertThat(WrittenDate.read(written)).map(PartialDate::iso).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "31/02/2004", "13/2004", "12/21/2004", "04", "mañana", "2004-2-1", "1/1/0004"})
    void what_is_no_date_is_not_guessed_at(String written) {
        assertThat(WrittenDate.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004", "2004-12", "2004-02-01"})
    void a_date_is_read_back_as_it_was_written(String iso) {
        var date = PartialDate.parse(iso);

        assertThat(WrittenDate.read(WrittenDate.write(date))).contains(date);
    }
}
