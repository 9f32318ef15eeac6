package pl.sciezka.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pl.sciezka.client.ListTakeover;
import pl.sciezka.client.PersonData;
import pl.sciezka.institution.Founding;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.NewStaff;
import pl.sciezka.institution.Unit;
import pl.sciezka.institution.UnitId;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.NewPartnership;
import pl.sciezka.partnership.RecordPartnership;
import pl.sciezka.storage.Transactions;

/// Loads the demonstration data, each thing once. An institution with its units, accounts and people is one
/// transaction, because each acts for itself; so is a partnership. What an interrupted start left out, the next one
/// adds.
@Component
class LoadDemonstration {

    private static final Logger LOG = LoggerFactory.getLogger(LoadDemonstration.class);
    private final Institutions institutions;
    private final Founding founding;
    private final RecordPartnership recordPartnership;
    private final ListTakeover listTakeover;
    private final IntroduceCommonClients introduceCommonClients;
    private final HoldMeetings holdMeetings;
    private final PassPapers passPapers;
    private final KeepFiles keepFiles;
    private final OfferServices offerServices;
    private final ShareClients shareClients;
    private final Transactions transactions;
    private final Clock clock;

    LoadDemonstration(
            Institutions institutions,
            Founding founding,
            RecordPartnership recordPartnership,
            ListTakeover listTakeover,
            IntroduceCommonClients introduceCommonClients,
            HoldMeetings holdMeetings,
            PassPapers passPapers,
            KeepFiles keepFiles,
            OfferServices offerServices,
            ShareClients shareClients,
            Transactions transactions,
            Clock clock) {
        this.institutions = institutions;
        this.founding = founding;
        this.recordPartnership = recordPartnership;
        this.listTakeover = listTakeover;
        this.introduceCommonClients = introduceCommonClients;
        this.holdMeetings = holdMeetings;
        this.passPapers = passPapers;
        this.keepFiles = keepFiles;
        this.offerServices = offerServices;
        this.shareClients = shareClients;
        this.transactions = transactions;
        this.clock = clock;
    }

    void load() {
        var today = Warsaw.today(clock);
        for (var name : SeedFile.NAMES) load(SeedFile.shipped(name, today), today);
    }

    private void load(SeedFile file, LocalDate today) {
        var missing = file.institutions().values().stream()
                .filter(institution -> institutions.find(institution.id()).isEmpty())
                .toList();
        Map<String, List<PersonData>> lists = missing.isEmpty() ? Map.of() : Population.of(file);
        for (var institution : missing) {
            transactions.as(new Acting.Job(institution.id(), Purpose.OWN_TASKS), () -> {
                var leaders = found(institution, file.heading());
                var list = lists.getOrDefault(institution.key(), List.of());
                listTakeover.taking(institution.id()).told(list);
                var elsewhere = ShareClients.elsewhere(institution.key(), lists);
                shareClients.share(institution.id(), list, elsewhere, leaders, today);
            });
        }
        boolean fresh = file.partnership().map(this::recorded).orElse(false);
        if (fresh) {
            offerServices.enter(file.services());
            introduceCommonClients.introduce(file.introductions(), lists, today);
            file.partnership().ifPresent(it -> {
                holdMeetings.hold(it.name(), file.meetings(), today);
                passPapers.pass(it.name(), file.papers(), today);
                keepFiles.keep(file.classes());
            });
        }
        if (!missing.isEmpty()) LOG.info("Demonstration: {} institutions of {}", missing.size(), file.name());
    }

    private boolean recorded(NewPartnership partnership) {
        return transactions.as(
                new Acting.Job(partnership.lead(), Purpose.ADMINISTRATION),
                () -> recordPartnership.record(partnership));
    }

    /// Says who of the accounts leads clients: those who serve them, but for coordinators and clubs.
    private List<StaffId> found(SeedInstitution it, String heading) {
        founding.found(new Institution(
                it.id(),
                it.kind(),
                it.localKind(),
                it.name(),
                it.shortName(),
                it.teryt(),
                it.address(),
                it.telephone(),
                it.dpo(),
                it.invented().isEmpty()
                        ? null
                        : String.join(",", it.invented().stream().sorted().toList())));
        var units = new HashMap<String, UnitId>();
        for (var unit : it.units()) {
            units.put(unit.name(), UnitId.next());
            founding.found(new Unit(units.get(unit.name()), it.id(), unit.name(), unit.kind(), null));
        }
        var leaders = new ArrayList<StaffId>();
        for (var account : it.accounts()) {
            var staff = new NewStaff(
                    it.id(),
                    account.unit() == null ? null : units.get(account.unit()),
                    account.login(),
                    account.given(),
                    account.surname(),
                    account.position(),
                    account.telephone(),
                    account.roles());
            var id = founding.account(staff, Demonstration.PASSWORD, heading);
            if (account.roles().equals(Set.of(Role.PRACTITIONER)) && !it.isClub(account.unit())) leaders.add(id);
        }
        return leaders;
    }
}
